"""Organizations."""

from __future__ import annotations

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

_LIST: Operation[models.OrganizationRelation] = Operation(
    id="listOrganizations",
    method="GET",
    path="/organizations",
    result=lambda: models.OrganizationList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Organization] = Operation(
    id="getOrganization",
    method="GET",
    path="/organizations/{organization_id}",
    result=lambda: models.Organization,
)

_UPDATE: Operation[None] = Operation(
    id="updateOrganization",
    method="PUT",
    path="/organizations/{organization_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganization",
    method="DELETE",
    path="/organizations/{organization_id}",
    decode="none",
)

_ADD: Operation[models.Organization] = Operation(
    id="addOrganization",
    method="POST",
    path="/organizations",
    body="application/json",
    result=lambda: models.Organization,
)


class Organizations(Resource):
    """Organizations."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.OrganizationRelation]:
        """List your organizations.

        `GET /organizations` returns every `OrganizationRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    def get(self, organization_id: str) -> models.Organization:
        """Return one organization.

        `GET /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"organization_id": organization_id})

    def update(
        self,
        organization_id: str,
        *,
        id: str,
        name: str,
        url_slug: str,
    ) -> None:
        """Change an organization.

        `PUT /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 255 characters.
            url_slug: Name in URLs, at most 30 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={"id": id, "name": name, "url_slug": url_slug},
        )

    def delete(self, organization_id: str) -> None:
        """Delete an organization.

        `DELETE /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"organization_id": organization_id})

    def add(self, *, name: str, url_slug: str | Omit = omit) -> models.Organization:
        """Create an organization.

        `POST /organizations` returns `Organization`.

        Args:
            name: At most 255 characters.
            url_slug: Name in URLs, at most 30 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_ADD, body={"name": name, "url_slug": url_slug})


class AsyncOrganizations(AsyncResource):
    """Organizations."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.OrganizationRelation]:
        """List your organizations.

        `GET /organizations` returns every `OrganizationRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})

    async def get(self, organization_id: str) -> models.Organization:
        """Return one organization.

        `GET /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"organization_id": organization_id})

    async def update(
        self,
        organization_id: str,
        *,
        id: str,
        name: str,
        url_slug: str,
    ) -> None:
        """Change an organization.

        `PUT /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 255 characters.
            url_slug: Name in URLs, at most 30 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={"id": id, "name": name, "url_slug": url_slug},
        )

    async def delete(self, organization_id: str) -> None:
        """Delete an organization.

        `DELETE /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"organization_id": organization_id})

    async def add(self, *, name: str, url_slug: str | Omit = omit) -> models.Organization:
        """Create an organization.

        `POST /organizations` returns `Organization`.

        Args:
            name: At most 255 characters.
            url_slug: Name in URLs, at most 30 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(_ADD, body={"name": name, "url_slug": url_slug})
