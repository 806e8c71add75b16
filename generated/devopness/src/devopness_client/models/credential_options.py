from typing import TypeAlias

from .._runtime import Model, OpenStrEnum
from .credential_provider_type import CredentialProviderType
from .field_hint import FieldHint


class CredentialProviderTypeEnum(OpenStrEnum):
    CLOUD_PROVIDER = "cloud_provider"
    SOURCE_PROVIDER = "source_provider"


class CredentialProvider(Model):
    code: str
    hint: FieldHint
    name: str
    type: CredentialProviderTypeEnum
    type_human_readable: str


CredentialProviderList: TypeAlias = list[CredentialProvider]


CredentialProviderTypeList: TypeAlias = list[CredentialProviderType]


class CredentialOptions(Model):
    provider_types: CredentialProviderTypeList
    supported_providers: CredentialProviderList
