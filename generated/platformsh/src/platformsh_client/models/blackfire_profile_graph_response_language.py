from .._runtime import OpenStrEnum


class BlackfireProfileGraphResponseLanguage(OpenStrEnum):
    PHP = "php"
    PYTHON = "python"
