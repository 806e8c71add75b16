from .._runtime import Model
from .gitlab_integration_create_input_environment_init_resources import (
    GitLabIntegrationCreateInputEnvironmentInitResources,
)


class GitLabIntegrationCreateInput(Model):
    base_url: str | None = None
    build_merge_requests: bool | None = None
    build_wip_merge_requests: bool | None = None
    environment_init_resources: GitLabIntegrationCreateInputEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    merge_requests_clone_parent_data: bool | None = None
    project: str
    prune_branches: bool | None = None
    rotate_token: bool | None = None
    rotate_token_validity_in_weeks: int | None = None
    token: str
    type: str
