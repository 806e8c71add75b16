"""Helms, deployment history."""

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
    from uuid import UUID

_LIST: Operation[models.DeploymentHistoryHelmResponse] = Operation(
    id="listHelmDeploymentHistory",
    method="GET",
    path="/helm/{helmId}/deploymentHistory",
    result=lambda: models.ListHelmDeploymentHistoryResponse,
    paging=pages.Whole(items=("results",)),
)

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listHelmDeploymentHistoryV2",
    method="GET",
    path="/helm/{helmId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class HelmsDeploymentHistory(Resource):
    """Helms, deployment history."""

    def list(self, helm_id: UUID | str) -> Pager[models.DeploymentHistoryHelmResponse]:
        """List helm deployment history.

        `GET /helm/{helmId}/deploymentHistory` returns every `DeploymentHistoryHelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    def list_v2(
        self, helm_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List helm deployment history v2.

        `GET /helm/{helmId}/deploymentHistoryV2` returns every `DeploymentHistoryService`.

        Args:
            helm_id: Id of the Helm.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_V2, path={"helmId": helm_id}, query={"pageSize": page_size})


class AsyncHelmsDeploymentHistory(AsyncResource):
    """Helms, deployment history."""

    def list(self, helm_id: UUID | str) -> AsyncPager[models.DeploymentHistoryHelmResponse]:
        """List helm deployment history.

        `GET /helm/{helmId}/deploymentHistory` returns every `DeploymentHistoryHelmResponse`.

        Args:
            helm_id: Id of the Helm.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"helmId": helm_id})

    def list_v2(
        self, helm_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List helm deployment history v2.

        `GET /helm/{helmId}/deploymentHistoryV2` returns every `DeploymentHistoryService`.

        Args:
            helm_id: Id of the Helm.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_V2, path={"helmId": helm_id}, query={"pageSize": page_size})
