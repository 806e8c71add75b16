from .._runtime import Model
from .source_provider_name import SourceProviderName


class SocialAccountCreate(Model):
    callback_code: str
    provider: SourceProviderName
