"""Lifecycle templates."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.LifecycleTemplateListResponseResult] = Operation(
    id="listEnvironmentLifecycleTemplates",
    method="GET",
    path="/environment/{environmentId}/lifecycleTemplate",
    result=lambda: models.LifecycleTemplateListResponse,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.LifecycleTemplateResponse] = Operation(
    id="getEnvironmentLifecycleTemplate",
    method="GET",
    path="/environment/{environmentId}/lifecycleTemplate/{lifecycleTemplateId}",
    result=lambda: models.LifecycleTemplateResponse,
)


class LifecycleTemplates(Resource):
    """Lifecycle templates."""

    def list(self, environment_id: str) -> Pager[models.LifecycleTemplateListResponseResult]:
        """List environment lifecycle templates.

        `GET /environment/{environmentId}/lifecycleTemplate` returns every
        `LifecycleTemplateListResponseResult`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(
        self, environment_id: str, lifecycle_template_id: str
    ) -> models.LifecycleTemplateResponse:
        """Get environment lifecycle template.

        `GET /environment/{environmentId}/lifecycleTemplate/{lifecycleTemplateId}` returns
        `LifecycleTemplateResponse`.

        Args:
            environment_id: Id of the environment.
            lifecycle_template_id: Id of the lifecycle template.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"environmentId": environment_id, "lifecycleTemplateId": lifecycle_template_id},
        )


class AsyncLifecycleTemplates(AsyncResource):
    """Lifecycle templates."""

    def list(self, environment_id: str) -> AsyncPager[models.LifecycleTemplateListResponseResult]:
        """List environment lifecycle templates.

        `GET /environment/{environmentId}/lifecycleTemplate` returns every
        `LifecycleTemplateListResponseResult`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(
        self, environment_id: str, lifecycle_template_id: str
    ) -> models.LifecycleTemplateResponse:
        """Get environment lifecycle template.

        `GET /environment/{environmentId}/lifecycleTemplate/{lifecycleTemplateId}` returns
        `LifecycleTemplateResponse`.

        Args:
            environment_id: Id of the environment.
            lifecycle_template_id: Id of the lifecycle template.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"environmentId": environment_id, "lifecycleTemplateId": lifecycle_template_id},
        )
