from datetime import datetime

from .._runtime import Model
from .github_integration_environment_init_resources import GithubIntegrationEnvironmentInitResources
from .github_integration_token_type import GithubIntegrationTokenType


class GithubIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    fetch_branches: bool
    prune_branches: bool
    environment_init_resources: GithubIntegrationEnvironmentInitResources
    base_url: str | None
    repository: str
    build_pull_requests: bool
    build_draft_pull_requests: bool
    build_pull_requests_post_merge: bool
    pull_requests_clone_parent_data: bool
    token_type: GithubIntegrationTokenType
