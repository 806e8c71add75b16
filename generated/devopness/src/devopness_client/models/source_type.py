from .._runtime import OpenStrEnum


class SourceType(OpenStrEnum):
    """What the source of a deployment is. Without one, the application's default branch is
    deployed."""

    BRANCH = "branch"
    COMMIT = "commit"
    TAG = "tag"
