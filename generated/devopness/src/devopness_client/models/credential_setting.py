from typing import TypeAlias

from .._runtime import Model
from .cloud_provider_service_list import CloudProviderServiceList
from .credential_provider_type import CredentialProviderType


class ProviderInputSettingsValidation(Model):
    """Rules for a field."""

    allowed_values: list[str] | None = None
    """Values the field can have."""

    hidden: bool | None = None
    """Whether the field is filled in by the system, so that users need not see it."""

    max: int | None = None
    min: int | None = None
    required: bool | None = None
    type: str | None = None


class ProviderInputSettings(Model):
    """One field to fill in for a credential."""

    default_value: str | None
    """Value if you give none."""

    name: str
    """Name of the field."""

    name_human_readable: str
    """`name` as text for a user interface."""

    sensitive: bool
    """Whether the value is a secret."""

    validation: ProviderInputSettingsValidation
    """Rules the value must keep."""


ProviderInputSettingsList: TypeAlias = list[ProviderInputSettings]


class CloudProviderSettings(Model):
    cloud_services: CloudProviderServiceList
    input_settings: ProviderInputSettingsList
    """The fields to fill in."""


class ProviderCallbackConfig(Model):
    """Where one field of a credential is found in the callback URL."""

    field: str
    """Field of the credential that gets the value."""

    query_string: str
    """Query parameter that has the value."""

    required: bool
    """Whether the URL must have it."""

    type: str
    """Type of the value."""


ProviderCallbackConfigList: TypeAlias = list[ProviderCallbackConfig]
"""Where the fields of a credential are found in the provider's callback URL."""


class SourceProviderAuthMethodSettings(Model):
    """One way to authenticate at a source provider."""

    auth_type: str
    """Code of the way to authenticate."""

    auth_type_human_readable: str | None = None
    """`auth_type` as text for a user interface."""

    connect_url: str | None = None
    """URL to send the user to. There they log in (OAuth) or install the application (such as a
    GitHub App)."""

    hint: str | None = None
    """How authenticating works, as help for people."""

    input_settings: ProviderInputSettingsList
    """The fields to fill in."""

    provider_config: ProviderCallbackConfigList | None = None
    """Where the credential's fields are found in the callback URL."""

    recommended: bool | None = None
    """Whether this is the way to authenticate that Devopness recommends."""


class SourceProviderSettings(Model):
    auth_methods: list[SourceProviderAuthMethodSettings]
    """Ways to authenticate at this provider."""


ProviderSettings: TypeAlias = CloudProviderSettings | SourceProviderSettings


class CredentialSetting(Model):
    organization_id: int
    """Id of the organization the credential belongs to."""

    provider: CredentialProviderType
    settings: ProviderSettings
