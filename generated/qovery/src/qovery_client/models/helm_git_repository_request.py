from typing import Any
from uuid import UUID

from .._runtime import Model


class HelmGitRepositoryRequest(Model):
    url: str
    branch: str | None = None
    root_path: str | None = None
    git_token_id: UUID | None = None
    provider: Any
    owner: Any
    name: Any
