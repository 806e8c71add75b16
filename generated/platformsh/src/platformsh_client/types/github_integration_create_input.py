"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class GithubIntegrationCreateInputDict(TypedDict):
    """`GithubIntegrationCreateInput` with the property names used in JSON."""

    base_url: NotRequired[str | None]

    build_draft_pull_requests: NotRequired[bool]

    build_pull_requests: NotRequired[bool]

    build_pull_requests_post_merge: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.GithubIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]

    prune_branches: NotRequired[bool]

    pull_requests_clone_parent_data: NotRequired[bool]

    repository: str

    token: str

    type: str


GithubIntegrationCreateInput: TypeAlias = (
    models.GithubIntegrationCreateInput | GithubIntegrationCreateInputDict
)
