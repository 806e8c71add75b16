from typing import TypeAlias

from .._runtime import Model, OpenStrEnum
from .credential_provider_type import CredentialProviderType
from .field_hint import FieldHint


class CredentialProviderTypeEnum(OpenStrEnum):
    """What a provider provides. `cloud_provider`: servers and networks. `source_provider`:
    repositories."""

    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"


class CredentialProvider(Model):
    """A provider that issues credentials."""

    code: str
    """Code of the provider."""

    hint: FieldHint
    """Help text for people."""

    name: str
    type: CredentialProviderTypeEnum
    type_human_readable: str
    """`type` as text for a user interface."""


CredentialProviderList: TypeAlias = list[CredentialProvider]


CredentialProviderTypeList: TypeAlias = list[CredentialProviderType]


class CredentialOptions(Model):
    provider_types: CredentialProviderTypeList
    supported_providers: CredentialProviderList
