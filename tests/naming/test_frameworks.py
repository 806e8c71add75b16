"""Ids that frameworks make of the names of functions, for people who never gave one."""

from __future__ import annotations

import pytest

from clientsmith.naming.operations import OperationFacts
from clientsmith.naming.propose import propose_names

#: Route, id, tag, whether it gives a list -> name.
FASTAPI = {
    ("get /items/", "list_items_items__get", "items", True): "items.list",
    ("post /items/", "create_item_items__post", "items", False): "items.create",
    ("get /items/{item_id}", "read_item_items__item_id__get", "items", False): "items.get",
    ("get /items/page", "page_items_items_page_get", "items", False): "items.page",
    ("put /items/{item-id}/tags/{tag}", "tag_item_items__item_id__tags__tag__put", "items", False):
        "items.tag",
    ("post /token", "login_token_post", "", False): "token.login",
    ("post /upload", "upload_upload_post", "", False): "upload.upload",
    # A function that is called as its path is.
    ("get /me", "me_me_get", "", False): "me.get",
    ("put /pet", "pet_pet_put", "", False): "pet.update",
    ("post /embed", "embed_embed_post", "", False): "embed.post",
    ("get /", "root__get", "", False): "general.root",
}  # fmt: skip
NEST = {
    ("get /api/users", "UsersController_findAll", "Users", True): "users.list",
    ("get /api/users/{userId}", "UsersController_findOne", "Users", False): "users.get",
    ("post /api/users", "UsersController_create", "Users", False): "users.create",
    ("patch /api/users/{userId}", "UsersController_update", "Users", False): "users.update",
    ("delete /api/users/{userId}", "UsersController_removeUser", "Users", False): "users.remove",
    ("get /api/cats/{id}", "CatsController.findById", "CatsController", False): "cats.get",
    ("post /api/health", "AppController_health", "", False): "health.post",
}
SPRING = {
    ("get /pets", "findAll_1", "pet-controller", True): "pets.list",
    ("post /pets", "create_1", "pet-controller", False): "pets.create",
    ("get /owner/exports", "exports", "owner-controller", False): "owner.exports",
}


@pytest.mark.parametrize("wanted", [FASTAPI, NEST, SPRING], ids=["fastapi", "nest", "spring"])
def test_names_are_those_of_the_functions(
    wanted: dict[tuple[str, str, str, bool], str],
) -> None:
    facts = [
        OperationFacts(key, method, path, (tag,) if tag else (), None, lists)
        for route, key, tag, lists in wanted
        for method, path in [route.split(" ")]
    ]
    found = propose_names(facts, {})
    assert found == {key: name for (_, key, _, _), name in wanted.items()}


def test_functions_of_one_name_in_two_classes_are_told_apart() -> None:
    found = propose_names(
        [
            OperationFacts("UsersController_findAll", "get", "/users", ("Users",)),
            OperationFacts("StaffController_findAll", "get", "/staff", ("Users",)),
        ],
        {},
    )
    assert found == {
        "UsersController_findAll": "users.users_controller_find_all",
        "StaffController_findAll": "users.staff_controller_find_all",
    }


def test_an_id_that_ends_otherwise_than_its_route_is_left_whole() -> None:
    operation = OperationFacts("login_token_post", "post", "/v1/token", ("Token",))
    assert propose_names([operation], {}) == {"login_token_post": "token.login_post"}


def test_a_controller_that_the_api_is_about_keeps_its_name() -> None:
    operation = OperationFacts("listControllers", "get", "/game-controllers", ("Game controller",))
    assert propose_names([operation], {}) == {"listControllers": "game_controllers.list"}
