from .._runtime import Model, OpenStrEnum


class CredentialProviderTypeType(OpenStrEnum):
    """What a provider provides. `cloud_provider`: servers and networks. `source_provider`:
    repositories."""

    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"


class CredentialProviderType(Model):
    type: CredentialProviderTypeType
    type_human_readable: str
    """`type` as text for a user interface."""
