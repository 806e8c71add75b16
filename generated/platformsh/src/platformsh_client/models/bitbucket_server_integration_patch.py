from .._runtime import Model
from .bitbucket_server_integration_patch_environment_init_resources import (
    BitbucketServerIntegrationPatchEnvironmentInitResources,
)


class BitbucketServerIntegrationPatch(Model):
    type: str
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    environment_init_resources: BitbucketServerIntegrationPatchEnvironmentInitResources | None = (
        None
    )
    url: str
    username: str
    token: str
    project: str
    repository: str
    build_pull_requests: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
