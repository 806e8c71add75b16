from typing import TypeAlias

from .cloud_provider_input_settings import CloudProviderInputSettings

CloudProviderInputSettingsList: TypeAlias = list[CloudProviderInputSettings]
