from .._runtime import Model
from .source_provider_auth_method_settings import SourceProviderAuthMethodSettings


class SourceProviderSettings(Model):
    auth_methods: list[SourceProviderAuthMethodSettings]
