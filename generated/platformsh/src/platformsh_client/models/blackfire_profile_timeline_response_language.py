from .._runtime import OpenStrEnum


class BlackfireProfileTimelineResponseLanguage(OpenStrEnum):
    PHP = "php"
    PYTHON = "python"
