from .._runtime import Model
from .bitbucket_server_integration_create_input_environment_init_resources import (
    BitbucketServerIntegrationCreateInputEnvironmentInitResources,
)


class BitbucketServerIntegrationCreateInput(Model):
    type: str
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    environment_init_resources: (
        BitbucketServerIntegrationCreateInputEnvironmentInitResources | None
    ) = None
    url: str
    username: str
    token: str
    project: str
    repository: str
    build_pull_requests: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
