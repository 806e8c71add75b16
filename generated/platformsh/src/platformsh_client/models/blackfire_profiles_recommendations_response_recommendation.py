from typing import Any

from pydantic import Field

from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation_links import (
    BlackfireProfilesRecommendationsResponseRecommendationLinks,
)


class BlackfireProfilesRecommendationsResponseRecommendation(Model):
    links: BlackfireProfilesRecommendationsResponseRecommendationLinks | None = Field(
        default=None, alias="_links"
    )
    constraint: dict[str, Any] | None = None
    name: str
    total: int
