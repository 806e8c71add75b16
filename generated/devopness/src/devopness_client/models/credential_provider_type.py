from .._runtime import Model, OpenStrEnum


class CredentialProviderTypeType(OpenStrEnum):
    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"


class CredentialProviderType(Model):
    type: CredentialProviderTypeType
    type_human_readable: str
