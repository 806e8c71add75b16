from .._runtime import Model
from .blackfire_profiles_list_response_profile_links_api_graph import (
    BlackfireProfilesListResponseProfileLinksApiGraph,
)
from .blackfire_profiles_list_response_profile_links_api_profile import (
    BlackfireProfilesListResponseProfileLinksApiProfile,
)
from .blackfire_profiles_list_response_profile_links_api_subprofiles import (
    BlackfireProfilesListResponseProfileLinksApiSubprofiles,
)
from .blackfire_profiles_list_response_profile_links_api_timeline import (
    BlackfireProfilesListResponseProfileLinksApiTimeline,
)
from .blackfire_profiles_list_response_profile_links_graph_url import (
    BlackfireProfilesListResponseProfileLinksGraphUrl,
)


class BlackfireProfilesListResponseProfileLinks(Model):
    api_graph: BlackfireProfilesListResponseProfileLinksApiGraph
    api_profile: BlackfireProfilesListResponseProfileLinksApiProfile
    api_subprofiles: BlackfireProfilesListResponseProfileLinksApiSubprofiles
    api_timeline: BlackfireProfilesListResponseProfileLinksApiTimeline | None = None
    graph_url: BlackfireProfilesListResponseProfileLinksGraphUrl | None = None
