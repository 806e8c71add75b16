from datetime import datetime

from .._runtime import Model
from .gitlab_integration_environment_init_resources import GitLabIntegrationEnvironmentInitResources


class GitLabIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    fetch_branches: bool
    prune_branches: bool
    environment_init_resources: GitLabIntegrationEnvironmentInitResources
    token_expires_at: datetime | None
    rotate_token: bool
    rotate_token_validity_in_weeks: int
    base_url: str
    project: str
    build_merge_requests: bool
    build_wip_merge_requests: bool
    merge_requests_clone_parent_data: bool
