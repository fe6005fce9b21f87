/** What the program's exit codes mean, at the end of every help text. */
export const EXIT_CODES = `
Exit codes:
  0    done
  1    a difference, or a document that failed
  2    wrong usage
  130  interrupted (SIGINT)
  143  ended by SIGTERM`;
