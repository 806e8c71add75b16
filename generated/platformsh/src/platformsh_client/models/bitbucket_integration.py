from .._runtime import DateTime, Model
from .bitbucket_integration_addon_credentials import BitbucketIntegrationAddonCredentials
from .bitbucket_integration_app_credentials import BitbucketIntegrationAppCredentials
from .bitbucket_integration_environment_init_resources import (
    BitbucketIntegrationEnvironmentInitResources,
)


class BitbucketIntegration(Model):
    addon_credentials: BitbucketIntegrationAddonCredentials | None = None
    app_credentials: BitbucketIntegrationAppCredentials | None = None
    build_pull_requests: bool
    created_at: DateTime | None
    environment_init_resources: BitbucketIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    resync_pull_requests: bool
    role: str
    type: str
    updated_at: DateTime | None
