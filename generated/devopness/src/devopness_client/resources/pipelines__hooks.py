"""Pipelines, hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.HookRelation] = Operation(
    id="listPipelineHooks",
    method="GET",
    path="/pipelines/{pipeline_id}/hooks",
    result=lambda: models.HookList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Hook] = Operation(
    id="addPipelineHook",
    method="POST",
    path="/pipelines/{pipeline_id}/hooks/{hook_type}",
    body="application/json",
    result=lambda: models.Hook,
)


class PipelinesHooks(Resource):
    """Pipelines, hooks."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.HookRelation]:
        """List pipeline hooks.

        `GET /pipelines/{pipeline_id}/hooks` returns every `HookRelation`.

        Args:
            pipeline_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    def add(
        self,
        pipeline_id: int,
        hook_type: types.HookTypeParam,
        *,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookPipelineCreateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> models.Hook:
        """Add pipeline hook.

        `POST /pipelines/{pipeline_id}/hooks/{hook_type}` returns `Hook`.

        Args:
            pipeline_id: At least 1.
            hook_type: One of `incoming`, `outgoing`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"pipeline_id": pipeline_id, "hook_type": hook_type},
            body={
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )


class AsyncPipelinesHooks(AsyncResource):
    """Pipelines, hooks."""

    def list(
        self,
        pipeline_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.HookRelation]:
        """List pipeline hooks.

        `GET /pipelines/{pipeline_id}/hooks` returns every `HookRelation`.

        Args:
            pipeline_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._pages(
            _LIST, path={"pipeline_id": pipeline_id}, query={"page": page, "per_page": per_page}
        )

    async def add(
        self,
        pipeline_id: int,
        hook_type: types.HookTypeParam,
        *,
        name: str,
        active: bool | Omit = omit,
        requires_secret: bool | Omit = omit,
        secret_algorithm: str | Omit = omit,
        secret_header_name: str | Omit = omit,
        settings: types.HookPipelineCreateSettings | Omit = omit,
        trigger_when: types.HookTriggerWhen | Omit = omit,
    ) -> models.Hook:
        """Add pipeline hook.

        `POST /pipelines/{pipeline_id}/hooks/{hook_type}` returns `Hook`.

        Args:
            pipeline_id: At least 1.
            hook_type: One of `incoming`, `outgoing`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"pipeline_id": pipeline_id, "hook_type": hook_type},
            body={
                "name": name,
                "active": active,
                "requires_secret": requires_secret,
                "secret_algorithm": secret_algorithm,
                "secret_header_name": secret_header_name,
                "settings": settings,
                "trigger_when": trigger_when,
            },
        )
