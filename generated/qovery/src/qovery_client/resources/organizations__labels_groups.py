"""Organizations, labels groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.OrganizationLabelsGroupEnrichedResponse] = Operation(
    id="listOrganizationLabelsGroup",
    method="GET",
    path="/organization/{organizationId}/labelsGroups",
    result=lambda: models.ListOrganizationLabelsGroupResponse,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.OrganizationLabelsGroupResponse] = Operation(
    id="getOrganizationLabelssGroup",
    method="GET",
    path="/organization/{organizationId}/labelsGroups/{labelsGroupId}",
    result=lambda: models.OrganizationLabelsGroupResponse,
)

_CREATE: Operation[models.OrganizationLabelsGroupResponse] = Operation(
    id="createOrganizationLabelsGroup",
    method="POST",
    path="/organization/{organizationId}/labelsGroups",
    body="application/json",
    result=lambda: models.OrganizationLabelsGroupResponse,
)

_UPDATE: Operation[models.OrganizationLabelsGroupResponse] = Operation(
    id="editOrganizationLabelsGroup",
    method="PUT",
    path="/organization/{organizationId}/labelsGroups/{labelsGroupId}",
    body="application/json",
    result=lambda: models.OrganizationLabelsGroupResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationLabelsGroup",
    method="DELETE",
    path="/organization/{organizationId}/labelsGroups/{labelsGroupId}",
    decode="none",
)

_LIST_ASSOCIATED_ITEMS: Operation[
    models.OrganizationLabelsGroupAssociatedItemsResponseListResult
] = Operation(
    id="getOrganizationLabelsGroupAssociatedItems",
    method="GET",
    path="/organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems",
    result=lambda: models.OrganizationLabelsGroupAssociatedItemsResponseList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsLabelsGroups(Resource):
    """Organizations, labels groups."""

    def list(
        self, organization_id: UUID | str
    ) -> Pager[models.OrganizationLabelsGroupEnrichedResponse]:
        """List organization labels group.

        `GET /organization/{organizationId}/labelsGroups` returns every
        `OrganizationLabelsGroupEnrichedResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, labels_group_id: UUID | str
    ) -> models.OrganizationLabelsGroupResponse:
        """Get organization labelss group.

        `GET /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organizationId": organization_id, "labelsGroupId": labels_group_id}
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        labels: Sequence[types.Label],
        name: str,
    ) -> models.OrganizationLabelsGroupResponse:
        """Create organization labels group.

        `POST /organization/{organizationId}/labelsGroups` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE, path={"organizationId": organization_id}, body={"labels": labels, "name": name}
        )

    def update(
        self,
        organization_id: UUID | str,
        labels_group_id: UUID | str,
        *,
        labels: Sequence[types.Label],
        name: str,
    ) -> models.OrganizationLabelsGroupResponse:
        """Edit organization labels group.

        `PUT /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "labelsGroupId": labels_group_id},
            body={"labels": labels, "name": name},
        )

    def delete(self, organization_id: UUID | str, labels_group_id: UUID | str) -> None:
        """Delete organization labels group.

        `DELETE /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "labelsGroupId": labels_group_id}
        )

    def list_associated_items(
        self, organization_id: UUID | str, labels_group_id: UUID | str
    ) -> Pager[models.OrganizationLabelsGroupAssociatedItemsResponseListResult]:
        """Get organization labels group associated items.

        `GET /organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems`
        returns every `OrganizationLabelsGroupAssociatedItemsResponseListResult`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_ITEMS,
            path={"organizationId": organization_id, "labelsGroupId": labels_group_id},
        )


class AsyncOrganizationsLabelsGroups(AsyncResource):
    """Organizations, labels groups."""

    def list(
        self, organization_id: UUID | str
    ) -> AsyncPager[models.OrganizationLabelsGroupEnrichedResponse]:
        """List organization labels group.

        `GET /organization/{organizationId}/labelsGroups` returns every
        `OrganizationLabelsGroupEnrichedResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, labels_group_id: UUID | str
    ) -> models.OrganizationLabelsGroupResponse:
        """Get organization labelss group.

        `GET /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "labelsGroupId": labels_group_id}
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        labels: Sequence[types.Label],
        name: str,
    ) -> models.OrganizationLabelsGroupResponse:
        """Create organization labels group.

        `POST /organization/{organizationId}/labelsGroups` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE, path={"organizationId": organization_id}, body={"labels": labels, "name": name}
        )

    async def update(
        self,
        organization_id: UUID | str,
        labels_group_id: UUID | str,
        *,
        labels: Sequence[types.Label],
        name: str,
    ) -> models.OrganizationLabelsGroupResponse:
        """Edit organization labels group.

        `PUT /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns
        `OrganizationLabelsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "labelsGroupId": labels_group_id},
            body={"labels": labels, "name": name},
        )

    async def delete(self, organization_id: UUID | str, labels_group_id: UUID | str) -> None:
        """Delete organization labels group.

        `DELETE /organization/{organizationId}/labelsGroups/{labelsGroupId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "labelsGroupId": labels_group_id}
        )

    def list_associated_items(
        self, organization_id: UUID | str, labels_group_id: UUID | str
    ) -> AsyncPager[models.OrganizationLabelsGroupAssociatedItemsResponseListResult]:
        """Get organization labels group associated items.

        `GET /organization/{organizationId}/labelsGroups/{labelsGroupId}/associatedItems`
        returns every `OrganizationLabelsGroupAssociatedItemsResponseListResult`.

        Args:
            organization_id: Id of the organization.
            labels_group_id: Id of the labels group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_ITEMS,
            path={"organizationId": organization_id, "labelsGroupId": labels_group_id},
        )
