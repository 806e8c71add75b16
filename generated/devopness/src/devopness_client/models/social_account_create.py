from .._runtime import Model
from .source_provider_name import SourceProviderName


class SocialAccountCreate(Model):
    provider: SourceProviderName
    callback_code: str
