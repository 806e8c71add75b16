from .._runtime import DateTime, Model
from .gitlab_integration_environment_init_resources import GitLabIntegrationEnvironmentInitResources


class GitLabIntegration(Model):
    base_url: str
    build_merge_requests: bool
    build_wip_merge_requests: bool
    created_at: DateTime | None
    environment_init_resources: GitLabIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    merge_requests_clone_parent_data: bool
    project: str
    prune_branches: bool
    role: str
    rotate_token: bool
    rotate_token_validity_in_weeks: int
    token_expires_at: DateTime | None
    type: str
    updated_at: DateTime | None
