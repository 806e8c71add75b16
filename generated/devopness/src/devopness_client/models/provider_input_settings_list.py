from typing import TypeAlias

from .provider_input_settings import ProviderInputSettings

ProviderInputSettingsList: TypeAlias = list[ProviderInputSettings]
