from typing import TypeAlias

from .provider_callback_config import ProviderCallbackConfig

ProviderCallbackConfigList: TypeAlias = list[ProviderCallbackConfig]
