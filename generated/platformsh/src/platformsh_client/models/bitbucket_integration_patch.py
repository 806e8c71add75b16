from .._runtime import Model
from .bitbucket_integration_patch_addon_credentials import BitbucketIntegrationPatchAddonCredentials
from .bitbucket_integration_patch_app_credentials import BitbucketIntegrationPatchAppCredentials
from .bitbucket_integration_patch_environment_init_resources import (
    BitbucketIntegrationPatchEnvironmentInitResources,
)


class BitbucketIntegrationPatch(Model):
    addon_credentials: BitbucketIntegrationPatchAddonCredentials | None = None
    app_credentials: BitbucketIntegrationPatchAppCredentials | None = None
    build_pull_requests: bool | None = None
    environment_init_resources: BitbucketIntegrationPatchEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    resync_pull_requests: bool | None = None
    type: str
