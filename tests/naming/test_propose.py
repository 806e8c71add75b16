"""Public names of operations: the rules, collisions, and what the ledger has already."""

from __future__ import annotations

import random

import pytest

from clientsmith.naming.propose import OperationFacts, propose_names


def op(route: str, operation_id: str, *tags: str, lists: bool = False) -> OperationFacts:
    method, path = route.split(" ", 1)
    return OperationFacts(operation_id, method, path, tags, None, lists)


def names(*operations: OperationFacts, **pinned: str) -> dict[str, str]:
    return propose_names(operations, pinned)


ORGANIZATIONS = (
    op("get /organization", "listOrganization", "Organization Main Calls", lists=True),
    op("get /organization/{organizationId}", "getOrganization", "Organization Main Calls"),
    op("put /organization/{organizationId}", "editOrganization", "Organization Main Calls"),
)
APPLICATIONS = (
    op("get /application/{id}", "getApplication", "Application Main Calls"),
    op("get /environment/{id}/application", "listApplication", "Applications", lists=True),
)


def test_tag_without_empty_words_is_the_resource() -> None:
    assert names(*ORGANIZATIONS) == {
        "listOrganization": "organization.list",
        "getOrganization": "organization.get",
        "editOrganization": "organization.update",
    }


def test_tag_that_begins_with_a_resource_nests() -> None:
    found = names(
        *ORGANIZATIONS,
        op(
            "get /organization/{id}/apiToken",
            "listOrganizationApiTokens",
            "Organization Api Token",
            lists=True,
        ),
    )
    assert found["listOrganizationApiTokens"] == "organization.api_token.list"


def test_environment_variables_nest_alike_in_every_resource() -> None:
    found = names(
        *APPLICATIONS,
        op("get /environment/{id}", "getEnvironment", "Environment"),
        op(
            "get /application/{id}/environmentVariable",
            "listApplicationEnvironmentVariable",
            "Application Environment Variable",
            lists=True,
        ),
        op(
            "get /environment/{id}/environmentVariable",
            "listEnvironmentEnvironmentVariable",
            "Environment Variable",
            lists=True,
        ),
    )
    assert found["listApplicationEnvironmentVariable"] == "applications.environment_variable.list"
    assert found["listEnvironmentEnvironmentVariable"] == "environment.environment_variable.list"


@pytest.mark.parametrize("between", [" - ", " / ", ": ", " > ", ">"])
def test_divided_tag_nests(between: str) -> None:
    operation = op(
        "get /projects/{id}/environments",
        "listProjectEnvironments",
        f"Projects{between}Environments",
    )
    assert names(operation) == {"listProjectEnvironments": "projects.environments.list"}


def test_slash_inside_a_word_does_not_divide() -> None:
    found = names(op("get /ci-cd/settings", "getSettings", "CI/CD"))
    assert found == {"getSettings": "ci_cd.get_settings"}


def test_two_tags_for_one_resource_meet() -> None:
    assert set(names(*APPLICATIONS).values()) == {"applications.get", "applications.list"}


def test_words_in_a_tag_that_no_operation_knows_say_nothing() -> None:
    found = names(
        *APPLICATIONS,
        op("post /application/{id}/deploy", "deployApplication", "Application Actions"),
        op("get /application/{id}/network", "getApplicationNetwork", "Application Configuration"),
    )
    assert found["deployApplication"] == "applications.deploy"
    assert found["getApplicationNetwork"] == "applications.get_network"


def test_a_path_with_the_whole_tag_is_a_resource_of_its_own() -> None:
    found = names(
        op("get /networks/{id}", "getNetwork", "Networks"),
        op("get /network-rules/{id}", "getNetworkRule", "Network Rules"),
    )
    assert found["getNetworkRule"] == "network_rules.get"


def test_singular_where_it_is_no_collection() -> None:
    found = names(
        op("get /account", "getAccountInformation", "Account Info"),
        op("post /organization/{id}/github/connect", "organizationGithubAppConnect", "Github App"),
    )
    assert found == {
        "getAccountInformation": "account.get",
        "organizationGithubAppConnect": "github_app.connect",
    }


def test_abbreviated_tag_is_written_out() -> None:
    found = names(
        op("get /projects/{id}/certificates/{c}", "get-projects-certificates", "Cert Management")
    )
    assert found["get-projects-certificates"] == "certificates.get"


def test_without_a_tag_the_path_decides() -> None:
    found = names(
        *ORGANIZATIONS,
        op("get /organization/{organizationId}/lockState", "getLockState"),
        op("get /api/things/{id}", "getThing"),
    )
    assert found["getLockState"] == "organization.get_lock_state"
    assert found["getThing"].endswith(".get_thing") or found["getThing"].endswith("things.get")


def test_untagged_neighbour_joins() -> None:
    found = names(
        op("post /tickets", "create-ticket", "Support"), op("get /tickets", "list-tickets")
    )
    assert found == {
        "create-ticket": "support.create_ticket",
        "list-tickets": "support.list_tickets",
    }


def test_inner_collection_becomes_a_resource() -> None:
    found = names(
        op("get /teams/{team_id}", "get-team", "Teams"),
        op("get /teams/{team_id}/members", "list-team-members", "Teams", lists=True),
        op("post /teams/{team_id}/members", "create-team-member", "Teams"),
        op("get /teams/{team_id}/members/{user_id}", "get-team-member", "Teams"),
    )
    assert found["list-team-members"] == "teams.members.list"
    assert found["create-team-member"] == "teams.members.create"
    assert found["get-team-member"] == "teams.members.get"


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (
            op("get /environments/{id}/servers", "listEnvironmentServers", "Servers", lists=True),
            "servers.list",
        ),
        (
            op("get /p/{p}/environments", "list-projects-environments", "Environments", lists=True),
            "environments.list",
        ),
        (op("patch /addons/{uuid}/", "PartialUpdateAddon", "addons"), "addons.partial_update"),
        (
            op("post /p/{p}/environments/{e}/activate", "activate-environment", "Environment"),
            "environments.activate",
        ),
        (op("delete /domains/{uuid}/", "DestroyDomain", "domains"), "domains.delete"),
        (op("get /schema/", "schema_retrieve", "schema"), "schema.get"),
        (op("get /daemons/{id}/get-status", "getStatusDaemon", "Daemons"), "daemons.get_status"),
        (op("post /servers/{id}/rotate-key", "rotateKeyServer", "Servers"), "servers.rotate_key"),
        (
            op("get /alert-rules", "getAlertRules", "Alert Rules", lists=True),
            "alert_rules.list",
        ),
        (
            op("get /helms/{helmId}/commit", "listHelmCommit", "Helms", lists=True),
            "helms.list_commit",
        ),
        (
            op(
                "get /organization/{o}/services",
                "listServicesByOrganizationId",
                "Organization",
                lists=True,
            ),
            "organization.list_services",
        ),
        (
            op("post /vars/{id}/import", "importVariable", "Variables"),
            "variables.import_",
        ),
        (
            op("post /p/{p}/activities/{a}/cancel", "action-p-activities-cancel", "Activities"),
            "activities.cancel",
        ),
        (
            op("get /users/{user_id}/connections/{x}", "get-login-connection", "Connections"),
            "connections.get",
        ),
        (op("post /member/invite", "postInviteMember", "Members"), "members.invite"),
        (op("get /http/overview", "http_overview", "Http"), "http.overview"),
    ],
)
def test_method(operation: OperationFacts, expected: str) -> None:
    assert names(operation) == {operation.key: expected}


def test_words_come_back_until_the_name_is_unique() -> None:
    found = names(
        op("get /actions", "listActions", "Actions", lists=True),
        op(
            "get /actions/{resource_type}/{resource_id}",
            "listActionsByResourceType",
            "Actions",
            lists=True,
        ),
    )
    assert found == {
        "listActions": "actions.list",
        "listActionsByResourceType": "actions.list_by_resource_type",
    }


def test_parents_come_back_on_both_sides() -> None:
    found = names(
        op(
            "get /environments/{e}/credentials",
            "listEnvironmentCredentials",
            "Credentials",
            lists=True,
        ),
        op(
            "get /organizations/{o}/credentials",
            "listOrganizationCredentials",
            "Credentials",
            lists=True,
        ),
    )
    assert set(found.values()) == {
        "credentials.list_for_environment",
        "credentials.list_for_organization",
    }


def test_who_has_nothing_more_to_say_keeps_the_name() -> None:
    found = names(
        op("post /projects", "addProject", "Projects"),
        op("post /organizations/{o}/projects", "addOrganizationProject", "Projects"),
    )
    assert found == {
        "addProject": "projects.add",
        "addOrganizationProject": "projects.add_for_organization",
    }


def test_methods_give_way_to_resources_of_the_same_name() -> None:
    found = names(
        op("get /teams/{t}", "getTeam", "Teams"),
        op("get /teams/{t}/sync", "getSyncState", "Teams - Sync"),
        op("post /teams/{t}/sync", "sync-team", "Teams"),
    )
    assert found["getSyncState"].startswith("teams.sync")
    assert found["sync-team"] != "teams.sync"
    assert found["sync-team"].startswith("teams.sync_")


def test_resources_leave_the_clients_own_attributes_alone() -> None:
    found = names(op("get /links/{id}", "getLink", "Links"))
    assert found == {"getLink": "links_resource.get"}


def test_namespace_stands_in_front_and_in_the_key() -> None:
    facts = [
        OperationFacts("ListAddons", "get", "/v3/addons/", ("addons",), None, True),
        OperationFacts("ListAddons", "get", "/legacy/v3/addons/", ("addons",), "legacy", True),
    ]
    assert propose_names(facts, {}) == {
        "ListAddons": "addons.list",
        "legacy:ListAddons": "legacy.addons.list",
    }


def test_pinned_names_stay_and_are_avoided() -> None:
    found = names(*ORGANIZATIONS, getOrganization="organization.list")
    assert found["getOrganization"] == "organization.list"
    assert found["listOrganization"] != "organization.list"


def test_new_operations_go_where_their_siblings_were_moved() -> None:
    found = names(
        op("get /p/{p}/integrations/{i}", "get-integration", "Third-Party Integrations"),
        op("delete /p/{p}/integrations/{i}", "delete-integration", "Third-Party Integrations"),
        **{"get-integration": "integrations.get"},
    )
    assert found["delete-integration"] == "integrations.delete"


def test_a_new_resource_avoids_a_pinned_method() -> None:
    found = names(
        *ORGANIZATIONS,
        op(
            "get /organization/{id}/hooks",
            "listOrganizationHooks",
            "Organization Hooks",
            lists=True,
        ),
        getOrganization="organization.hooks",
    )
    assert found["listOrganizationHooks"] == "organization.hooks_resource.list"


@pytest.mark.parametrize("seed", range(5))
def test_order_does_not_matter(seed: int) -> None:
    facts = [
        *ORGANIZATIONS,
        *APPLICATIONS,
        op("get /a/{a}/x", "getAX", "X"),
        op("get /b/{b}/x", "getBX", "X"),
        op("get /x", "getX", "X"),
        op("get /y/{y}", "get_x", "X"),
    ]
    expected = propose_names(facts, {})
    random.Random(seed).shuffle(facts)
    assert propose_names(facts, {}) == expected
    assert len(set(expected.values())) == len(facts)


@pytest.mark.parametrize("operation_id", ["", "!!!", "class", "2fa", "日本", "__init__", "x" * 500])
def test_hostile_ids_become_identifiers(operation_id: str) -> None:
    (name,) = propose_names([op("get /{x}", operation_id, "$$")], {}).values()
    assert all(part.isidentifier() and not part.startswith("_") for part in name.split("."))


def test_a_post_that_says_it_lists_still_creates() -> None:
    facts = OperationFacts("postThings", "post", "/things", ("Things",), summary="List the things")
    assert names(facts) == {"postThings": "things.create"}


def test_the_operation_with_fewer_parameters_keeps_the_shorter_name() -> None:
    found = names(
        op("get /account/availability/{id}", "getAccountAvailability", "account"),
        op("get /account/availability", "getAvailability", "account", lists=True),
    )
    assert found == {
        "getAccountAvailability": "account.get_availability_by_id",
        "getAvailability": "account.get_availability",
    }
