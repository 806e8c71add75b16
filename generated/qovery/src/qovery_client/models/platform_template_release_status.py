from .._runtime import OpenStrEnum


class PlatformTemplateReleaseStatus(OpenStrEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    DEPRECATED = "DEPRECATED"
