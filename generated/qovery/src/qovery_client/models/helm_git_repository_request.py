from typing import Any
from uuid import UUID

from .._runtime import Model


class HelmGitRepositoryRequest(Model):
    branch: str | None = None
    git_token_id: UUID | None = None
    root_path: str | None = None
    url: str
    provider: Any = None
    owner: Any = None
    name: Any = None
