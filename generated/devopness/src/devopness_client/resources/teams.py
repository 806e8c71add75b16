"""Teams."""

from __future__ import annotations

from functools import cached_property
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
    from .teams__invitations import AsyncTeamsInvitations, TeamsInvitations
    from .teams__members import AsyncTeamsMembers, TeamsMembers

_LIST: Operation[models.TeamRelation] = Operation(
    id="listOrganizationTeams",
    method="GET",
    path="/organizations/{organization_id}/teams",
    result=lambda: models.TeamList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Team] = Operation(
    id="getTeam",
    method="GET",
    path="/teams/{team_id}",
    result=lambda: models.Team,
)

_UPDATE: Operation[None] = Operation(
    id="updateTeam",
    method="PUT",
    path="/teams/{team_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteTeam",
    method="DELETE",
    path="/teams/{team_id}",
    decode="none",
)

_ADD: Operation[models.Team] = Operation(
    id="addOrganizationTeam",
    method="POST",
    path="/organizations/{organization_id}/teams",
    body="application/json",
    result=lambda: models.Team,
)

_LINK_TO_ENVIRONMENT: Operation[None] = Operation(
    id="linkTeamToEnvironment",
    method="POST",
    path="/environments/{environment_id}/teams/{team_id}/link",
    body="application/json",
    decode="none",
)

_LINK_TO_ORGANIZATION: Operation[None] = Operation(
    id="linkTeamToOrganization",
    method="POST",
    path="/organizations/{organization_id}/teams/{team_id}/link",
    body="application/json",
    decode="none",
)

_LINK_TO_PROJECT: Operation[None] = Operation(
    id="linkTeamToProject",
    method="POST",
    path="/projects/{project_id}/teams/{team_id}/link",
    body="application/json",
    decode="none",
)

_LIST_MEMBERSHIPS: Operation[models.MembershipRelation] = Operation(
    id="listTeamMemberships",
    method="GET",
    path="/teams/{team_id}/memberships",
    result=lambda: models.MembershipList,
    paging=pages.LinkHeader(items=()),
)

_LIST_MEMBERSHIPS_FOR_ENVIRONMENT: Operation[models.TeamMembershipRelation] = Operation(
    id="listEnvironmentTeamMemberships",
    method="GET",
    path="/environments/{environment_id}/team-memberships",
    result=lambda: models.TeamMembershipList,
    paging=pages.LinkHeader(items=()),
)

_LIST_MEMBERSHIPS_FOR_ORGANIZATION: Operation[models.TeamMembershipRelation] = Operation(
    id="listOrganizationTeamMemberships",
    method="GET",
    path="/organizations/{organization_id}/team-memberships",
    result=lambda: models.TeamMembershipList,
    paging=pages.LinkHeader(items=()),
)

_LIST_MEMBERSHIPS_FOR_PROJECT: Operation[models.TeamMembershipRelation] = Operation(
    id="listProjectTeamMemberships",
    method="GET",
    path="/projects/{project_id}/team-memberships",
    result=lambda: models.TeamMembershipList,
    paging=pages.LinkHeader(items=()),
)

_UNLINK_FROM_ENVIRONMENT: Operation[None] = Operation(
    id="unlinkTeamFromEnvironment",
    method="DELETE",
    path="/environments/{environment_id}/teams/{team_id}/unlink",
    decode="none",
)

_UNLINK_FROM_ORGANIZATION: Operation[None] = Operation(
    id="unlinkTeamFromOrganization",
    method="DELETE",
    path="/organizations/{organization_id}/teams/{team_id}/unlink",
    decode="none",
)

_UNLINK_FROM_PROJECT: Operation[None] = Operation(
    id="unlinkTeamFromProject",
    method="DELETE",
    path="/projects/{project_id}/teams/{team_id}/unlink",
    decode="none",
)


class Teams(Resource):
    """Teams."""

    @cached_property
    def invitations(self) -> TeamsInvitations:
        from .teams__invitations import TeamsInvitations

        return TeamsInvitations(self._api)

    @cached_property
    def members(self) -> TeamsMembers:
        from .teams__members import TeamsMembers

        return TeamsMembers(self._api)

    def list(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.TeamRelation]:
        """List the teams of an organization.

        `GET /organizations/{organization_id}/teams` returns every `TeamRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, team_id: int) -> models.Team:
        """Return one team.

        `GET /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"team_id": team_id})

    def update(
        self,
        team_id: int,
        *,
        id: int,
        name: str,
        photo_url: str | Omit = omit,
    ) -> None:
        """Change a team.

        `PUT /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.
            name: At most 255 characters.
            photo_url: URL of the team's picture.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"team_id": team_id},
            body={"id": id, "name": name, "photo_url": photo_url},
        )

    def delete(self, team_id: int) -> None:
        """Delete a team.

        `DELETE /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"team_id": team_id})

    def add(
        self,
        organization_id: str,
        *,
        name: str,
        photo_url: str | Omit = omit,
    ) -> models.Team:
        """Create a team in an organization.

        `POST /organizations/{organization_id}/teams` returns `Team`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 255 characters.
            photo_url: URL of the team's picture.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={"name": name, "photo_url": photo_url},
        )

    def link_to_environment(
        self,
        environment_id: int,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to an environment, with a role.

        `POST /environments/{environment_id}/teams/{team_id}/link` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK_TO_ENVIRONMENT,
            path={"environment_id": environment_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    def link_to_organization(
        self,
        organization_id: str,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to an organization, with a role.

        `POST /organizations/{organization_id}/teams/{team_id}/link` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK_TO_ORGANIZATION,
            path={"organization_id": organization_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    def link_to_project(
        self,
        project_id: int,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to a project, with a role.

        `POST /projects/{project_id}/teams/{team_id}/link` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK_TO_PROJECT,
            path={"project_id": project_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    def list_memberships(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter_by: str | Omit = omit,
    ) -> Pager[models.MembershipRelation]:
        """List what a team has access to, and in which role.

        `GET /teams/{team_id}/memberships` returns every `MembershipRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter_by: Return only memberships of this link type.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_MEMBERSHIPS,
            path={"team_id": team_id},
            query={"page": page, "per_page": per_page, "filter_by": filter_by},
        )

    def list_memberships_for_environment(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.TeamMembershipRelation]:
        """List the teams that can access an environment.

        `GET /environments/{environment_id}/team-memberships` returns every
        `TeamMembershipRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_ENVIRONMENT,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def list_memberships_for_organization(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.TeamMembershipRelation]:
        """List the teams that can access an organization.

        `GET /organizations/{organization_id}/team-memberships` returns every
        `TeamMembershipRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    def list_memberships_for_project(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.TeamMembershipRelation]:
        """List the teams that can access a project.

        `GET /projects/{project_id}/team-memberships` returns every `TeamMembershipRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_PROJECT,
            path={"project_id": project_id},
            query={"page": page, "per_page": per_page},
        )

    def unlink_from_environment(self, environment_id: int, team_id: int) -> None:
        """Take a team's access to an environment away.

        `DELETE /environments/{environment_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UNLINK_FROM_ENVIRONMENT, path={"environment_id": environment_id, "team_id": team_id}
        )

    def unlink_from_organization(self, organization_id: str, team_id: int) -> None:
        """Take a team's access to an organization away.

        `DELETE /organizations/{organization_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UNLINK_FROM_ORGANIZATION, path={"organization_id": organization_id, "team_id": team_id}
        )

    def unlink_from_project(self, project_id: int, team_id: int) -> None:
        """Take a team's access to a project away.

        `DELETE /projects/{project_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_UNLINK_FROM_PROJECT, path={"project_id": project_id, "team_id": team_id})


class AsyncTeams(AsyncResource):
    """Teams."""

    @cached_property
    def invitations(self) -> AsyncTeamsInvitations:
        from .teams__invitations import AsyncTeamsInvitations

        return AsyncTeamsInvitations(self._api)

    @cached_property
    def members(self) -> AsyncTeamsMembers:
        from .teams__members import AsyncTeamsMembers

        return AsyncTeamsMembers(self._api)

    def list(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.TeamRelation]:
        """List the teams of an organization.

        `GET /organizations/{organization_id}/teams` returns every `TeamRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, team_id: int) -> models.Team:
        """Return one team.

        `GET /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"team_id": team_id})

    async def update(
        self,
        team_id: int,
        *,
        id: int,
        name: str,
        photo_url: str | Omit = omit,
    ) -> None:
        """Change a team.

        `PUT /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.
            name: At most 255 characters.
            photo_url: URL of the team's picture.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"team_id": team_id},
            body={"id": id, "name": name, "photo_url": photo_url},
        )

    async def delete(self, team_id: int) -> None:
        """Delete a team.

        `DELETE /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"team_id": team_id})

    async def add(
        self,
        organization_id: str,
        *,
        name: str,
        photo_url: str | Omit = omit,
    ) -> models.Team:
        """Create a team in an organization.

        `POST /organizations/{organization_id}/teams` returns `Team`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 255 characters.
            photo_url: URL of the team's picture.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={"name": name, "photo_url": photo_url},
        )

    async def link_to_environment(
        self,
        environment_id: int,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to an environment, with a role.

        `POST /environments/{environment_id}/teams/{team_id}/link` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK_TO_ENVIRONMENT,
            path={"environment_id": environment_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    async def link_to_organization(
        self,
        organization_id: str,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to an organization, with a role.

        `POST /organizations/{organization_id}/teams/{team_id}/link` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK_TO_ORGANIZATION,
            path={"organization_id": organization_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    async def link_to_project(
        self,
        project_id: int,
        team_id: int,
        *,
        role_id: int,
    ) -> None:
        """Give a team access to a project, with a role.

        `POST /projects/{project_id}/teams/{team_id}/link` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            team_id: Id of the team. At least 1.
            role_id: Id of the role the team gets.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK_TO_PROJECT,
            path={"project_id": project_id, "team_id": team_id},
            body={"role_id": role_id},
        )

    def list_memberships(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter_by: str | Omit = omit,
    ) -> AsyncPager[models.MembershipRelation]:
        """List what a team has access to, and in which role.

        `GET /teams/{team_id}/memberships` returns every `MembershipRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter_by: Return only memberships of this link type.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_MEMBERSHIPS,
            path={"team_id": team_id},
            query={"page": page, "per_page": per_page, "filter_by": filter_by},
        )

    def list_memberships_for_environment(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.TeamMembershipRelation]:
        """List the teams that can access an environment.

        `GET /environments/{environment_id}/team-memberships` returns every
        `TeamMembershipRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_ENVIRONMENT,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def list_memberships_for_organization(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.TeamMembershipRelation]:
        """List the teams that can access an organization.

        `GET /organizations/{organization_id}/team-memberships` returns every
        `TeamMembershipRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    def list_memberships_for_project(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.TeamMembershipRelation]:
        """List the teams that can access a project.

        `GET /projects/{project_id}/team-memberships` returns every `TeamMembershipRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_MEMBERSHIPS_FOR_PROJECT,
            path={"project_id": project_id},
            query={"page": page, "per_page": per_page},
        )

    async def unlink_from_environment(self, environment_id: int, team_id: int) -> None:
        """Take a team's access to an environment away.

        `DELETE /environments/{environment_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UNLINK_FROM_ENVIRONMENT, path={"environment_id": environment_id, "team_id": team_id}
        )

    async def unlink_from_organization(self, organization_id: str, team_id: int) -> None:
        """Take a team's access to an organization away.

        `DELETE /organizations/{organization_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UNLINK_FROM_ORGANIZATION, path={"organization_id": organization_id, "team_id": team_id}
        )

    async def unlink_from_project(self, project_id: int, team_id: int) -> None:
        """Take a team's access to a project away.

        `DELETE /projects/{project_id}/teams/{team_id}/unlink` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            team_id: Id of the team. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UNLINK_FROM_PROJECT, path={"project_id": project_id, "team_id": team_id}
        )
