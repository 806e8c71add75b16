from .._runtime import Model
from .provider_callback_config_list import ProviderCallbackConfigList
from .provider_input_settings_list import ProviderInputSettingsList


class SourceProviderAuthMethodSettings(Model):
    auth_type: str
    auth_type_human_readable: str | None = None
    connect_url: str | None = None
    hint: str | None = None
    input_settings: ProviderInputSettingsList
    provider_config: ProviderCallbackConfigList | None = None
    recommended: bool | None = None
