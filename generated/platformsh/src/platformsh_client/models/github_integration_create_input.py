from .._runtime import Model
from .github_integration_create_input_environment_init_resources import (
    GithubIntegrationCreateInputEnvironmentInitResources,
)


class GithubIntegrationCreateInput(Model):
    base_url: str | None = None
    build_draft_pull_requests: bool | None = None
    build_pull_requests: bool | None = None
    build_pull_requests_post_merge: bool | None = None
    environment_init_resources: GithubIntegrationCreateInputEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    token: str
    type: str
