from .._runtime import Model
from .bitbucket_server_integration_patch_environment_init_resources import (
    BitbucketServerIntegrationPatchEnvironmentInitResources,
)


class BitbucketServerIntegrationPatch(Model):
    build_pull_requests: bool | None = None
    environment_init_resources: BitbucketServerIntegrationPatchEnvironmentInitResources | None = (
        None
    )
    fetch_branches: bool | None = None
    project: str
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    token: str
    type: str
    url: str
    username: str
