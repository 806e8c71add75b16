from .._runtime import OpenStrEnum


class CredentialProviderTypeType(OpenStrEnum):
    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"
