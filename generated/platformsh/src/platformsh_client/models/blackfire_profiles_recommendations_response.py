from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph(Model):
    href: str
    type: str


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile(Model):
    href: str
    type: str


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles(Model):
    href: str
    type: str


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline(Model):
    href: str
    type: str


class BlackfireProfilesRecommendationsResponseRecommendationLinks(Model):
    api_graph: BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph
    api_profile: BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile
    api_subprofiles: BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles
    api_timeline: BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline | None = (
        None
    )


class BlackfireProfilesRecommendationsResponseRecommendation(Model):
    links: Annotated[
        BlackfireProfilesRecommendationsResponseRecommendationLinks | None, Field(alias="_links")
    ] = None
    constraint: dict[str, Any] | None = None
    name: str
    total: int


class BlackfireProfilesRecommendationsResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    from_: Annotated[int, Field(alias="_from")]
    """Begin of the period, in Unix seconds."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    to: Annotated[int, Field(alias="_to")]
    """End of the period, in Unix seconds."""

    transaction: Annotated[str | None, Field(alias="_transaction")] = None
    recommendations: list[BlackfireProfilesRecommendationsResponseRecommendation]
    tested_transactions: list[str] | None = None
    total: int
    untested_top_transactions: list[str] | None = None
