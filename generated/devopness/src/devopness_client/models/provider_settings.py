from typing import TypeAlias

from .cloud_provider_settings import CloudProviderSettings
from .source_provider_settings import SourceProviderSettings

ProviderSettings: TypeAlias = CloudProviderSettings | SourceProviderSettings
