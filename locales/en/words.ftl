# review: draft
### Words that are held up before they are sent, and what is said then. Never stored, never shown.

## Stems, comma-separated: words that accuse someone of an offence against religion

words--accusing = blasphem, blashphem, apostate, apostasy, infidel, kafir, murtad, gustakh, insulted the prophet, insulted islam, insulted the quran, burned the quran
