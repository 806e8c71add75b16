from .._runtime import DateTime, Model
from .github_integration_environment_init_resources import GithubIntegrationEnvironmentInitResources
from .github_integration_token_type import GithubIntegrationTokenType


class GithubIntegration(Model):
    base_url: str | None
    build_draft_pull_requests: bool
    build_pull_requests: bool
    build_pull_requests_post_merge: bool
    created_at: DateTime | None
    environment_init_resources: GithubIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    role: str
    token_type: GithubIntegrationTokenType
    type: str
    updated_at: DateTime | None
