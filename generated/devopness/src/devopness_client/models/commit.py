from .._runtime import Model
from .source_provider_name import SourceProviderName


class Commit(Model):
    hash: str
    message: str
    committed_at: str
    provider: SourceProviderName
    repository: str
    url: str
    author_email: str
    author_name: str
