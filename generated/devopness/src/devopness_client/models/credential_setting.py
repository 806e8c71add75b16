from typing import TypeAlias

from .._runtime import Model
from .cloud_provider_service_list import CloudProviderServiceList
from .credential_provider_type import CredentialProviderType


class ProviderInputSettingsValidation(Model):
    allowed_values: list[str] | None = None
    hidden: bool | None = None
    max: int | None = None
    min: int | None = None
    required: bool | None = None
    type: str | None = None


class ProviderInputSettings(Model):
    default_value: str | None
    name: str
    name_human_readable: str
    sensitive: bool
    validation: ProviderInputSettingsValidation


ProviderInputSettingsList: TypeAlias = list[ProviderInputSettings]


class CloudProviderSettings(Model):
    cloud_services: CloudProviderServiceList
    input_settings: ProviderInputSettingsList


class ProviderCallbackConfig(Model):
    field: str
    query_string: str
    required: bool
    type: str


ProviderCallbackConfigList: TypeAlias = list[ProviderCallbackConfig]


class SourceProviderAuthMethodSettings(Model):
    auth_type: str
    auth_type_human_readable: str | None = None
    connect_url: str | None = None
    hint: str | None = None
    input_settings: ProviderInputSettingsList
    provider_config: ProviderCallbackConfigList | None = None
    recommended: bool | None = None


class SourceProviderSettings(Model):
    auth_methods: list[SourceProviderAuthMethodSettings]


ProviderSettings: TypeAlias = CloudProviderSettings | SourceProviderSettings


class CredentialSetting(Model):
    organization_id: int
    provider: CredentialProviderType
    settings: ProviderSettings
