from .._runtime import Model
from .source_provider_name import SourceProviderName


class Commit(Model):
    author_email: str
    author_name: str
    committed_at: str
    hash: str
    message: str
    provider: SourceProviderName
    repository: str
    url: str
