from .._runtime import DateTime, Model
from .bitbucket_server_integration_environment_init_resources import (
    BitbucketServerIntegrationEnvironmentInitResources,
)


class BitbucketServerIntegration(Model):
    build_pull_requests: bool
    created_at: DateTime | None
    environment_init_resources: BitbucketServerIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    project: str
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    role: str
    type: str
    updated_at: DateTime | None
    url: str
    username: str
