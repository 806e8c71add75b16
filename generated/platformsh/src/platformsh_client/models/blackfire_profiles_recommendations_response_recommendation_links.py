from .._runtime import Model
from .blackfire_profiles_recommendations_response_recommendation_links_api_graph import (
    BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph,
)
from .blackfire_profiles_recommendations_response_recommendation_links_api_profile import (
    BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile,
)
from .blackfire_profiles_recommendations_response_recommendation_links_api_subprofiles import (
    BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles,
)
from .blackfire_profiles_recommendations_response_recommendation_links_api_timeline import (
    BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline,
)


class BlackfireProfilesRecommendationsResponseRecommendationLinks(Model):
    api_graph: BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph
    api_profile: BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile
    api_subprofiles: BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles
    api_timeline: BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline | None = (
        None
    )
