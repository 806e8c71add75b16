"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class BitbucketIntegrationPatchDict(TypedDict):
    """`BitbucketIntegrationPatch` with the property names used in JSON."""

    addon_credentials: NotRequired[types.BitbucketIntegrationPatchAddonCredentials | None]

    app_credentials: NotRequired[types.BitbucketIntegrationPatchAppCredentials | None]

    build_pull_requests: NotRequired[bool]

    environment_init_resources: NotRequired[types.BitbucketIntegrationPatchEnvironmentInitResources]

    fetch_branches: NotRequired[bool]

    prune_branches: NotRequired[bool]

    pull_requests_clone_parent_data: NotRequired[bool]

    repository: str

    resync_pull_requests: NotRequired[bool]

    type: str


BitbucketIntegrationPatch: TypeAlias = (
    models.BitbucketIntegrationPatch | BitbucketIntegrationPatchDict
)
