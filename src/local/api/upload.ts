/** A file that came with a multipart request. */
export interface Upload {
  upload: true
  bytes: Buffer
  name: string
  mime: string
}

/** Whether a parameter's value is an uploaded file. */
export function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'upload' in value
}
