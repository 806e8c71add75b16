"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GitLabIntegrationCreateInputDict(TypedDict):
    """`GitLabIntegrationCreateInput` with the property names used in JSON."""

    base_url: NotRequired[str]

    build_merge_requests: NotRequired[bool]

    build_wip_merge_requests: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.GitLabIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]

    merge_requests_clone_parent_data: NotRequired[bool]

    project: str

    prune_branches: NotRequired[bool]

    rotate_token: NotRequired[bool]

    rotate_token_validity_in_weeks: NotRequired[int]

    token: str

    type: str


GitLabIntegrationCreateInput: TypeAlias = (
    models.GitLabIntegrationCreateInput | GitLabIntegrationCreateInputDict
)
