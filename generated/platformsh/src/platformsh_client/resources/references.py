"""References."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_LIST_ORGANIZATIONS: Operation[dict[str, models.OrganizationReference | None]] = Operation(
    id="list-referenced-orgs",
    method="GET",
    path="/ref/organizations",
    result=lambda: dict[str, models.OrganizationReference | None],
    also="application/problem+json",
)

_LIST_PROJECTS: Operation[dict[str, models.ProjectReference | None]] = Operation(
    id="list-referenced-projects",
    method="GET",
    path="/ref/projects",
    result=lambda: dict[str, models.ProjectReference | None],
    also="application/problem+json",
)

_LIST_REGIONS: Operation[dict[str, models.RegionReference | None]] = Operation(
    id="list-referenced-regions",
    method="GET",
    path="/ref/regions",
    result=lambda: dict[str, models.RegionReference | None],
    also="application/problem+json",
)

_LIST_TEAMS: Operation[dict[str, models.TeamReference]] = Operation(
    id="list-referenced-teams",
    method="GET",
    path="/ref/teams",
    result=lambda: dict[str, models.TeamReference],
)

_LIST_USERS: Operation[dict[str, models.UserReference | None]] = Operation(
    id="list-referenced-users",
    method="GET",
    path="/ref/users",
    result=lambda: dict[str, models.UserReference | None],
)


class References(Resource):
    """References."""

    def list_organizations(
        self, *, in_: str, sig: str
    ) -> dict[str, models.OrganizationReference | None]:
        """List referenced orgs.

        `GET /ref/organizations` returns a mapping from names to `OrganizationReference` or
        null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(_LIST_ORGANIZATIONS, query={"in": in_, "sig": sig})

    def list_projects(self, *, in_: str, sig: str) -> dict[str, models.ProjectReference | None]:
        """List referenced projects.

        `GET /ref/projects` returns a mapping from names to `ProjectReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_LIST_PROJECTS, query={"in": in_, "sig": sig})

    def list_regions(self, *, in_: str, sig: str) -> dict[str, models.RegionReference | None]:
        """List referenced regions.

        `GET /ref/regions` returns a mapping from names to `RegionReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_LIST_REGIONS, query={"in": in_, "sig": sig})

    def list_teams(self, *, in_: str, sig: str) -> dict[str, models.TeamReference]:
        """List referenced teams.

        `GET /ref/teams` returns a mapping from names to `TeamReference`.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return self._call(_LIST_TEAMS, query={"in": in_, "sig": sig})

    def list_users(self, *, in_: str, sig: str) -> dict[str, models.UserReference | None]:
        """List referenced users.

        `GET /ref/users` returns a mapping from names to `UserReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return self._call(_LIST_USERS, query={"in": in_, "sig": sig})


class AsyncReferences(AsyncResource):
    """References."""

    async def list_organizations(
        self, *, in_: str, sig: str
    ) -> dict[str, models.OrganizationReference | None]:
        """List referenced orgs.

        `GET /ref/organizations` returns a mapping from names to `OrganizationReference` or
        null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(_LIST_ORGANIZATIONS, query={"in": in_, "sig": sig})

    async def list_projects(
        self, *, in_: str, sig: str
    ) -> dict[str, models.ProjectReference | None]:
        """List referenced projects.

        `GET /ref/projects` returns a mapping from names to `ProjectReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_LIST_PROJECTS, query={"in": in_, "sig": sig})

    async def list_regions(self, *, in_: str, sig: str) -> dict[str, models.RegionReference | None]:
        """List referenced regions.

        `GET /ref/regions` returns a mapping from names to `RegionReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_LIST_REGIONS, query={"in": in_, "sig": sig})

    async def list_teams(self, *, in_: str, sig: str) -> dict[str, models.TeamReference]:
        """List referenced teams.

        `GET /ref/teams` returns a mapping from names to `TeamReference`.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return await self._call(_LIST_TEAMS, query={"in": in_, "sig": sig})

    async def list_users(self, *, in_: str, sig: str) -> dict[str, models.UserReference | None]:
        """List referenced users.

        `GET /ref/users` returns a mapping from names to `UserReference` or null.

        Args:
            in_: Ids, divided by commas, that a trusted service made.
            sig: Signature that a trusted service made for this request.

        Raises:
            APIStatusError: BadRequestError (400).
        """
        return await self._call(_LIST_USERS, query={"in": in_, "sig": sig})
