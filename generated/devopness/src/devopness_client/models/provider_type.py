from .._runtime import OpenStrEnum


class ProviderType(OpenStrEnum):
    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"
