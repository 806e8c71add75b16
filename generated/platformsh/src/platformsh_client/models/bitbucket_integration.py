from datetime import datetime

from .._runtime import Model
from .bitbucket_integration_addon_credentials import BitbucketIntegrationAddonCredentials
from .bitbucket_integration_app_credentials import BitbucketIntegrationAppCredentials
from .bitbucket_integration_environment_init_resources import (
    BitbucketIntegrationEnvironmentInitResources,
)


class BitbucketIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    fetch_branches: bool
    prune_branches: bool
    environment_init_resources: BitbucketIntegrationEnvironmentInitResources
    app_credentials: BitbucketIntegrationAppCredentials | None = None
    addon_credentials: BitbucketIntegrationAddonCredentials | None = None
    repository: str
    build_pull_requests: bool
    pull_requests_clone_parent_data: bool
    resync_pull_requests: bool
