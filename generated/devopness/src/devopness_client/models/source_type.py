from .._runtime import OpenStrEnum


class SourceType(OpenStrEnum):
    BRANCH = "branch"
    COMMIT = "commit"
    TAG = "tag"
